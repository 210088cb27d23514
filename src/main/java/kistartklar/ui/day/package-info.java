/** The field for a day: typed as people write days, or chosen in a calendar. */
@NullMarked
package kistartklar.ui.day;

import org.jspecify.annotations.NullMarked;
