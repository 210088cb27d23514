/** What the AI act is likely to ask for, as a first guess. */
@NullMarked
package kistartklar.domain.aiact;

import org.jspecify.annotations.NullMarked;
