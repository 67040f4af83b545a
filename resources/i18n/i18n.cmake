# Translations of every tr() string, compiled into csm_documents (which window and csmctl both link) under :/i18n.
# en.ts holds the plural forms of English only. `ninja update_translations` brings both files up to date with the
# sources; the test `translations` fails while one of them is behind.
set(qm_files)
foreach(language en ko)
    set(ts ${CMAKE_CURRENT_LIST_DIR}/${language}.ts)
    set(qm ${CMAKE_CURRENT_BINARY_DIR}/i18n/${language}.qm)
    add_custom_command(
        OUTPUT ${qm}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/i18n
        COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
        DEPENDS ${ts}
        VERBATIM
    )
    list(APPEND qm_files ${qm})
endforeach()
qt_add_resources(csm_documents i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}/i18n FILES ${qm_files})

set(translations_command
    ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DSOURCE_DIR=${PROJECT_SOURCE_DIR}
    -DWORK_DIR=${CMAKE_CURRENT_BINARY_DIR}/i18n
)
add_custom_target(
    update_translations COMMAND ${translations_command} -DUPDATE=ON -P ${CMAKE_CURRENT_LIST_DIR}/translations.cmake
    VERBATIM
)
# Kept for tests/CMakeLists.txt, which is read after this folder.
set_property(GLOBAL PROPERTY csm_translations_command ${translations_command})
