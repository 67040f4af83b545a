#include "ui/theme/tokens.h"

namespace csm::ui {

ToneColors Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return {borderStrong, surface2, text2};
    case Tone::Accent:
        return {accent, accentSoft, accentInk};
    case Tone::Good:
        return good;
    case Tone::Warn:
        return warn;
    case Tone::Risk:
        return risk;
    case Tone::Info:
        return info;
    }
    Q_UNREACHABLE();
}

Tokens Tokens::light()
{
    return {
        .isDark = false,
        .canvas = 0xF5F6F8,
        .rail = 0xFBFBFC,
        .surface = 0xFFFFFF,
        .surface2 = 0xF1F3F6,
        .surface3 = 0xE8EBF0,
        .border = 0xE4E7EC,
        .borderStrong = 0xC9CFD8,
        .fieldBorderHC = 0x8892A1,
        .text = 0x161B24,
        .text2 = 0x48515F,
        .text3 = 0x5E6878,
        .accent = 0x3A5BDC,
        .accentHover = 0x2F4CC0,
        .accentSoft = 0xEBEFFD,
        .accentInk = 0x2A46B4,
        .onAccent = 0xFFFFFF,
        .good = {0x1E9E64, 0xE3F5EB, 0x0E6B41},
        .warn = {0xC47A06, 0xFCF1DA, 0x855300},
        .risk = {0xD83A3A, 0xFCE8E7, 0xA81F1F},
        .info = {0x2A86C8, 0xE3F1FA, 0x135A8E},
        .series = {0x3A5BDC, 0x12A594, 0xCF7A1F, 0xA24BC9, 0xD6457A, 0x6E7A8C},
        .seriesNeutral = 0xB9C6F5,
    };
}

Tokens Tokens::dark()
{
    return {
        .isDark = true,
        .canvas = 0x0F1217,
        .rail = 0x12161C,
        .surface = 0x171B22,
        .surface2 = 0x1E232C,
        .surface3 = 0x272D38,
        .border = 0x272D37,
        .borderStrong = 0x3C4552,
        .fieldBorderHC = 0x66707F,
        .text = 0xE9ECF1,
        .text2 = 0xB4BCC8,
        .text3 = 0x8C96A5,
        .accent = 0x4C68E4,
        .accentHover = 0x3F5AD6,
        .accentSoft = 0x1D2747,
        .accentInk = 0xA9B9FF,
        .onAccent = 0xFFFFFF,
        .good = {0x3FBF83, 0x12301F, 0x7BDDAA},
        .warn = {0xE5A53A, 0x352708, 0xF2C678},
        .risk = {0xEF6A66, 0x3B1A1B, 0xFFA8A4},
        .info = {0x58AEE6, 0x10293A, 0x94CFF4},
        .series = {0x7A93FF, 0x2BC4B2, 0xF0A658, 0xC68BEA, 0xF0799F, 0x8C96A5},
        .seriesNeutral = 0x3A4A86,
    };
}

} // namespace csm::ui
