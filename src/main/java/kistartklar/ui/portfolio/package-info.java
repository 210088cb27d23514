/**
 * The window that lists the documents of several firms in a folder: filled while they are read,
 * sorted, searched, copied as text, and a way to open each.
 */
@NullMarked
package kistartklar.ui.portfolio;

import org.jspecify.annotations.NullMarked;
