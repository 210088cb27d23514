/** The window that lists the terms of the field with what they mean. */
@NullMarked
package kistartklar.ui.glossary;

import org.jspecify.annotations.NullMarked;
