/** Whether a data protection impact assessment is likely to be needed. */
@NullMarked
package kistartklar.domain.dpia;

import org.jspecify.annotations.NullMarked;
