/** Who is trained for the applications that they work with. */
@NullMarked
package kistartklar.domain.coverage;

import org.jspecify.annotations.NullMarked;
