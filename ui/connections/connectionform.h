#pragma once

#include "core/sync/connectionservice.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace csm::ui {

/// What stands in the fields, as it was typed. The token is in memory only.
struct ConnectionFields
{
    QString url = {};
    QString token = {};
    QString name = {};
    Scope scope = Scope::Mine;

    friend bool operator==(const ConnectionFields &, const ConnectionFields &) = default;
};

/// The fields that a connection to Salesforce needs. The token is never shown.
class ConnectionForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(const Theme &theme, QWidget *parent = nullptr);

    bool isComplete() const; ///< address and token are there
    ConnectRequest request() const;
    ConnectionFields fields() const;
    void setFields(const ConnectionFields &fields);
    void focusWrongField(ErrorCode code); ///< what an attempt that ended with @p code asks to type again

signals:
    void edited();
    void submitted(); ///< Return in a field

private:
    QLineEdit *addLine(const Theme &theme, QFormLayout &form, const QString &label, const QString &hint);

    QLineEdit *m_url;
    QLineEdit *m_token;
    QLineEdit *m_name;
    QComboBox *m_scope;
};

} // namespace csm::ui
