/**
 * The window around the steps: start screen, list of steps, footer, menus, and the life of the open
 * document from opening to its last save. Steps know nothing of it.
 */
@NullMarked
package kistartklar.ui.shell;

import org.jspecify.annotations.NullMarked;
