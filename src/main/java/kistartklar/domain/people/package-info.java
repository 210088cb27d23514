/** Who is named in a document, so that nobody has to type a name twice. */
@NullMarked
package kistartklar.domain.people;

import org.jspecify.annotations.NullMarked;
