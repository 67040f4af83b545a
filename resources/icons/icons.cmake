# The icons that names.txt lists, from Debian's bootstrap-icons (MIT), compiled into csm_documents under :/icons.
find_path(BOOTSTRAP_ICONS_DIR house.svg PATHS /usr/share/bootstrap-icons/svg NO_DEFAULT_PATH REQUIRED)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/names.txt)
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/names.txt icon_names)
list(TRANSFORM icon_names PREPEND ${BOOTSTRAP_ICONS_DIR}/ OUTPUT_VARIABLE icon_files)
list(TRANSFORM icon_files APPEND .svg)
qt_add_resources(csm_documents icons PREFIX /icons BASE ${BOOTSTRAP_ICONS_DIR} FILES ${icon_files})
