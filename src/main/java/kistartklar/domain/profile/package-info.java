/**
 * All that the worksheets say of one use case, put together for its profile: why it is done, what
 * with, whether it pays and whether it works, and what is still missing.
 */
@NullMarked
package kistartklar.domain.profile;

import org.jspecify.annotations.NullMarked;
