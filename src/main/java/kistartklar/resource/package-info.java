/** Reads the files that come with the program: texts, contents, fonts, style sheets. */
@NullMarked
package kistartklar.resource;

import org.jspecify.annotations.NullMarked;
