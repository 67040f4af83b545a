#pragma once

#include <QString>

namespace csm::ui {

/// @p name followed by the particle that fits its last sound: josa("가온", "을/를") is "가온을".
///
/// @p pair names the one after a consonant first: 을/를, 이/가, 은/는, 과/와, 으로/로, 이에요/예요.
/// Digits are read in Korean; Latin words by the usual rules of transcription, capitals by their letters.
QString josa(const QString &name, const QString &pair);

} // namespace csm::ui
