/** How serious a risk is. */
@NullMarked
package kistartklar.domain.risklevel;

import org.jspecify.annotations.NullMarked;
