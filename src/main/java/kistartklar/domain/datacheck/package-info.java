/** Whether data and technology are good enough for what is planned. */
@NullMarked
package kistartklar.domain.datacheck;

import org.jspecify.annotations.NullMarked;
