/**
 * The windows of the program, their menus and their placement. A window shows the start screen or
 * one document.
 */
@NullMarked
package kistartklar.ui.shell;

import org.jspecify.annotations.NullMarked;
