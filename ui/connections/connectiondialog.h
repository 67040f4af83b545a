#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

namespace csm::ui {

class Banner;
class Button;
class ConnectionForm;
class PlainLabel;
class SyncControl;

/// Adds a connection: it closes by itself once the CRM has said who we are; until then nothing is stored.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT
public:
    ConnectionDialog(const Theme &theme, SyncControl &sync, QWidget *parent = nullptr);

    void reject() override; ///< gives up an attempt in progress

private:
    void submit();
    void showState(bool connecting);

    SyncControl &m_sync;
    ConnectionForm *m_form;
    Banner *m_banner;
    PlainLabel *m_state;
    Button *m_connect;
    bool m_connecting = false;
};

} // namespace csm::ui
