/** Words what the product says in several places, once for window, report, export and commands. */
@NullMarked
package kistartklar.text.words;

import org.jspecify.annotations.NullMarked;
