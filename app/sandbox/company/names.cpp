#include "app/sandbox/company/names.h"

#include <array>

namespace csm::sandbox {

namespace {

constexpr const char *koreanFirst[] = {"구름", "노을", "달빛", "새벽", "이슬", "별빛", "바람", "파도", "안개",
    "서리", "무지개", "햇살", "소나기", "눈꽃", "아침놀", "저녁별", "봄비", "가을볕", "겨울잠", "여름밤",
    "물안개", "산그늘", "들녘", "모래톱", "반딧불", "민들레", "도라지", "찔레꽃", "억새", "버들", "오솔길",
    "돌담", "징검돌", "옹달샘", "너럭바위", "갯바위", "물수제비", "함박눈", "진눈깨비", "아름드리"};
constexpr const char *koreanSecond[]
    = {"고래", "두루미", "수달", "다람쥐", "너구리", "부엉이", "딱따구리", "고슴도치", "사슴벌레", "잠자리",
        "나룻배", "물레방아", "종이배", "연날리기", "굴렁쇠", "팽이", "썰매꾼", "꽹과리", "북소리", "피리",
        "가야금", "등불", "나침", "돋보기", "모래시계", "톱니바퀴", "사다리", "지렛대", "도르래", "주춧돌",
        "대들보", "서까래", "기왓장", "항아리", "뚝배기", "호미", "쟁기", "바구니", "실타래", "베틀"};
constexpr const char *koreanTrade[] = {"물류", "제조", "식품", "전자", "유통", "섬유", "화학", "정밀", "건설",
    "에너지", "의료", "바이오", "교육", "출판", "금융", "보험", "통신", "게임", "소프트", "데이터", "로봇",
    "소재", "해운", "항공", "농산", "수산", "가구", "디자인", "미디어", "관광", "환경", "상사"};
constexpr const char *englishFirst[] = {"Cobalt", "Mellow", "Amber", "Velvet", "Crooked", "Drowsy", "Humming",
    "Paper", "Copper", "Saffron", "Mossy", "Gilded", "Quiet", "Brisk", "Lopsided", "Marble", "Plaid", "Rusty",
    "Silver", "Tangled", "Umber", "Woolen", "Zesty", "Breezy", "Clever", "Dapper", "Fabled", "Frosty",
    "Jolly", "Lunar", "Nimble", "Olive", "Pebbled", "Quilted", "Russet", "Sunlit", "Tidal", "Whistling",
    "Wandering", "Bookish"};
constexpr const char *englishSecond[] = {"Heron", "Badger", "Walrus", "Otter", "Magpie", "Hedgehog", "Newt",
    "Puffin", "Sparrow", "Lynx", "Acorn", "Thimble", "Kettle", "Anchor", "Compass", "Lantern", "Bobbin",
    "Trellis", "Gable", "Orchard", "Meadow", "Quarry", "Harbor", "Canyon", "Tundra", "Prism", "Pendulum",
    "Sextant", "Turnip", "Radish", "Pumpkin", "Marmalade", "Biscuit", "Button", "Satchel", "Bramble",
    "Cinder", "Pebble", "Rivet", "Windmill"};
constexpr const char *englishTrade[]
    = {"Logistics", "Foods", "Textiles", "Instruments", "Robotics", "Ceramics", "Shipping", "Press",
        "Insurance", "Optics", "Furniture", "Minerals", "Learning", "Clinics", "Software", "Media", "Paints",
        "Seeds", "Railways", "Bicycles", "Glass", "Batteries", "Toys", "Outfitters", "Studios", "Plastics",
        "Fisheries", "Telecom", "Travel", "Waterworks", "Analytics", "Trading"};

struct Syllable
{
    const char *text = nullptr;
    const char *letters = nullptr;
};

constexpr Syllable familyNames[] = {{"구", "gu"}, {"나", "na"}, {"도", "do"}, {"라", "ra"}, {"마", "ma"},
    {"반", "ban"}, {"사", "sa"}, {"온", "on"}, {"제", "je"}, {"차", "cha"}, {"탁", "tak"}, {"표", "pyo"},
    {"하", "ha"}, {"모", "mo"}, {"방", "bang"}, {"선", "seon"}};
constexpr Syllable givenFirst[] = {{"가", "ga"}, {"나", "na"}, {"다", "da"}, {"도", "do"}, {"라", "ra"},
    {"마", "ma"}, {"바", "ba"}, {"보", "bo"}, {"새", "sae"}, {"소", "so"}, {"시", "si"}, {"아", "a"},
    {"여", "yeo"}, {"유", "yu"}, {"이", "i"}, {"초", "cho"}, {"하", "ha"}, {"해", "hae"}};
constexpr Syllable givenSecond[] = {{"람", "ram"}, {"름", "reum"}, {"슬", "seul"}, {"솔", "sol"},
    {"움", "um"}, {"온", "on"}, {"봄", "bom"}, {"빛", "bit"}, {"별", "byeol"}, {"담", "dam"}, {"울", "ul"},
    {"찬", "chan"}, {"결", "gyeol"}, {"늘", "neul"}, {"란", "ran"}, {"루", "ru"}};
constexpr const char *englishGiven[]
    = {"Maren", "Tobin", "Elsbeth", "Corwin", "Odessa", "Lark", "Finch", "Juniper", "Alder", "Briony", "Cass",
        "Dorian", "Emrys", "Fern", "Galen", "Hollis", "Isolde", "Jorah", "Kestrel", "Linnea"};
constexpr const char *englishFamily[] = {"Thistlewood", "Farthingale", "Oakenfold", "Pennywhistle",
    "Brambleford", "Quickmire", "Larkspurn", "Wexbury", "Tanglemere", "Copperfern", "Dunwattle", "Elderbrook",
    "Foxgarden", "Gristwell", "Hazelmoor", "Inkpenner", "Mossgrave", "Nettlebank", "Rookhampton", "Sorrelby"};

} // namespace

Names::Names(quint64 seed)
    : m_start(Prng(seed).next())
{
}

/// Steps through all combinations in an order that looks mixed: a step without a common factor meets each
/// once.
QByteArray Names::company(int index, bool isKorean) const
{
    const auto &first = isKorean ? koreanFirst : englishFirst;
    const auto &second = isKorean ? koreanSecond : englishSecond;
    const auto &trade = isKorean ? koreanTrade : englishTrade;
    constexpr quint64 seconds = std::size(koreanSecond), trades = std::size(koreanTrade);
    constexpr quint64 all = std::size(koreanFirst) * seconds * trades;
    static_assert(std::size(englishFirst) == std::size(koreanFirst));
    static_assert(std::size(englishSecond) == seconds && std::size(englishTrade) == trades);
    const quint64 place = (m_start % all + quint64(index) % all * 22'307) % all;
    QByteArray name = first[place / trades / seconds];
    name.append(isKorean ? "" : " ")
        .append(second[place / trades % seconds])
        .append(' ')
        .append(trade[place % trades]);
    if (const quint64 round = quint64(index) / all; round > 0)
        name.append(' ').append(QByteArray::number(round + 1));
    return name;
}

PersonName Names::person(Prng &random, bool isKorean) const
{
    if (!isKorean) {
        const QByteArray first = random.pick(englishGiven), last = random.pick(englishFamily);
        return {first, last, (first + '.' + last).toLower()};
    }
    const Syllable &family = random.pick(familyNames);
    const Syllable &one = random.pick(givenFirst), &two = random.pick(givenSecond);
    return {QByteArray(one.text) + two.text, family.text,
        QByteArray(one.letters) + two.letters + '.' + family.letters};
}

} // namespace csm::sandbox
