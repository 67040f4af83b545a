#include "core/mapping/recordmapper.h"

#include "core/base/money.h"
#include "core/mapping/contenthash.h"
#include "core/mapping/fieldvalues.h"
#include "core/mapping/textcleaning.h"

#include <cmath>

namespace csm {

namespace {

QByteArrayView view(std::string_view text)
{
    return QByteArrayView(text.data(), qsizetype(text.size()));
}

/// Without a copy: good for as long as what it looks at.
QByteArray borrowed(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), qsizetype(text.size()));
}

bool beginsWithOneOf(std::string_view text, const QByteArrayList &prefixes)
{
    return std::ranges::any_of(
        prefixes, [text](const QByteArray &prefix) { return view(text).startsWith(prefix); });
}

bool isOneOf(QByteArrayView word, const char *words)
{
    for (const char *at = words; *at;) {
        const char *end = std::strchr(at, ' ');
        const QByteArrayView one = end ? QByteArrayView(at, end) : QByteArrayView(at);
        if (one == word)
            return true;
        at += one.size() + (end ? 1 : 0);
    }
    return false;
}

} // namespace

RecordMapper::RecordMapper(const ObjectReading &reading)
    : m_reading(reading)
    , m_seed(contentHash(reading.identity))
    , m_reader(reading.fields)
{
}

std::variant<const MirrorRecord *, SkipReason> RecordMapper::map(QByteArrayView bytes)
{
    if (const auto reason = m_reader.read(bytes))
        return *reason;
    m_record.remoteId = borrowed(text(m_reading.id));
    m_record.gone = text(m_reading.deleted) == "true";
    if (m_reader.hasBadNumber() && !m_record.gone)
        return SkipReason::Number;
    const auto modified = instantOf(text(m_reading.modified));
    if (m_record.remoteId.isEmpty())
        return SkipReason::MissingId;
    if (!modified)
        return SkipReason::WrongType;
    m_record.modifiedAt = *modified;
    m_record.mergedInto = borrowed(text(m_reading.merged));
    const ObjectReading::Section *section = sectionFor();
    if (!section)
        return static_cast<const MirrorRecord *>(nullptr);
    m_record.entity = section->entity;
    m_record.contentHash = qint64(contentHash(bytes, m_seed + quint64(section->entity)));
    m_record.values.assign(entityDef(section->entity).fields.size(), std::monostate());
    m_record.extraJson.clear();
    if (m_record.gone)
        return static_cast<const MirrorRecord *>(&m_record);
    setCurrency();
    for (const ObjectReading::Field &field : section->fields) {
        if (const auto reason = setField(field))
            return *reason;
    }
    setExtra(*section);
    return static_cast<const MirrorRecord *>(&m_record);
}

const ObjectReading::Section *RecordMapper::sectionFor() const
{
    for (const ObjectReading::Section &section : m_reading.sections) {
        if (std::ranges::all_of(section.when, [this](const auto &condition) { return holds(condition); }))
            return &section;
    }
    return nullptr;
}

bool RecordMapper::holds(const ObjectReading::Condition &condition) const
{
    const std::string_view value = text(condition.slot);
    const Condition &rule = *condition.rule;
    const auto contains = [value](const QByteArrayList &list) {
        return std::ranges::any_of(list, [value](const QByteArray &one) { return view(value) == one; });
    };
    const auto refersTo
        = [value](const QByteArray &prefix) { return !prefix.isEmpty() && view(value).startsWith(prefix); };
    return (rule.in.isEmpty() || contains(rule.in)) && !contains(rule.notIn)
        && (rule.prefixes.isEmpty() || beginsWithOneOf(value, rule.prefixes))
        && (rule.refers.isEmpty() || refersTo(condition.refersPrefix))
        && !refersTo(condition.notRefersPrefix);
}

std::string_view RecordMapper::text(int slot) const
{
    return slot < 0 ? std::string_view() : m_reader.value(slot).text;
}

void RecordMapper::setCurrency()
{
    const std::string_view own = text(m_reading.currencySlot);
    const QByteArrayView currency = own.size() == 3 ? view(own) : QByteArrayView(m_reading.currency);
    if (currency == m_record.currency)
        return;
    m_record.currency = currency.toByteArray();
    m_minorDigits = minorDigits(QString::fromLatin1(m_record.currency));
}

std::optional<SkipReason> RecordMapper::setField(const ObjectReading::Field &field)
{
    FieldValue &value = m_record.values[field.at];
    if (field.rule->constant) {
        value = *field.rule->constant;
        return std::nullopt;
    }
    const RawValue *raw = valueOf(field);
    if (!raw)
        return std::nullopt;
    auto converted = convert(field, *raw);
    if (!converted)
        return raw->kind == RawValue::Kind::Number ? SkipReason::Number : SkipReason::WrongType;
    value = std::move(*converted);
    return std::nullopt;
}

/// The first of the field's sources that has a value it may take.
const RawValue *RecordMapper::valueOf(const ObjectReading::Field &field) const
{
    for (const int slot : field.sources) {
        const RawValue &raw = m_reader.value(slot);
        if (raw.kind == RawValue::Kind::None || (raw.kind == RawValue::Kind::Text && raw.text.empty()))
            continue;
        if (!field.prefixes || beginsWithOneOf(raw.text, *field.prefixes))
            return &raw;
    }
    return nullptr;
}

std::optional<FieldValue> RecordMapper::convert(const ObjectReading::Field &field, const RawValue &raw) const
{
    const bool isNumber = raw.kind == RawValue::Kind::Number || raw.kind == RawValue::Kind::Text;
    switch (field.def->type) {
    case FieldType::Integer:
    case FieldType::Real: {
        auto real = isNumber ? realOf(raw.text) : std::nullopt;
        if (real && field.rule->convert == FieldRule::Convert::SecondsToMinutes)
            *real /= 60;
        if (!real || field.def->type == FieldType::Real)
            return real ? std::optional<FieldValue>(*real) : std::nullopt;
        return std::abs(*real) < 9e15 ? std::optional<FieldValue>(qint64(std::llround(*real))) : std::nullopt;
    }
    case FieldType::Money: {
        const auto minor = isNumber ? minorUnitsOf(raw.text, m_minorDigits) : std::nullopt;
        return minor ? std::optional<FieldValue>(*minor) : std::nullopt;
    }
    case FieldType::Bool:
        if (raw.text != "true" && raw.text != "false")
            return std::nullopt;
        return qint64(raw.text == "true");
    case FieldType::Date:
        return isDate(raw.text) ? std::optional<FieldValue>(borrowed(raw.text)) : std::nullopt;
    case FieldType::Instant: {
        const auto at = instantOf(raw.text);
        return at ? std::optional<FieldValue>(*at) : std::nullopt;
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Ref:
        break;
    }
    return convertText(field, raw);
}

std::optional<FieldValue> RecordMapper::convertText(
    const ObjectReading::Field &field, const RawValue &raw) const
{
    if (raw.kind == RawValue::Kind::Other)
        return std::nullopt;
    if (field.rule->words) {
        const QByteArray word = borrowed(raw.text);
        const auto &words = *field.rule->words;
        const auto found = words.contains(word) ? words.constFind(word) : words.constFind("*");
        if (found == words.cend())
            return FieldValue();
        return FieldValue(*found == "@currency" ? m_record.currency : *found);
    }
    QByteArray cleaned = cleanText(raw.text, field.def->type == FieldType::LongText);
    // A word that the schema does not know counts as none.
    if (field.def->oneOf && !isOneOf(cleaned, field.def->oneOf))
        return FieldValue();
    return FieldValue(std::move(cleaned));
}

void RecordMapper::setExtra(const ObjectReading::Section &section)
{
    for (const auto &[name, slot] : section.extra) {
        const RawValue &raw = m_reader.value(slot);
        if (raw.kind == RawValue::Kind::None)
            continue;
        m_record.extraJson.append(m_record.extraJson.isEmpty() ? "{\"" : ",\"");
        m_record.extraJson.append(name).append("\":").append(view(raw.token));
    }
    if (!m_record.extraJson.isEmpty())
        m_record.extraJson += '}';
}

} // namespace csm
