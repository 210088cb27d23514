/**
 * What menus and buttons do. Commands know the window around a document only as a {@link
 * kistartklar.ui.command.DocumentWindow}.
 */
@NullMarked
package kistartklar.ui.command;

import org.jspecify.annotations.NullMarked;
