#pragma once

#include "core/sync/connectionservice.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace csm::ui {

/// The fields that a connection to Salesforce needs. The token is never shown.
class ConnectionForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(const Theme &theme, QWidget *parent = nullptr);

    bool isComplete() const; ///< address and token are there
    ConnectRequest request() const;
    void clearToken();

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
