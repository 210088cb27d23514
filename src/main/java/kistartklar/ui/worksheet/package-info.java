/**
 * A worksheet on the screen: its rows as a table to look at, and the chosen one as a form made from
 * its definition. What is computed and checked is shown beside what is entered.
 */
@NullMarked
package kistartklar.ui.worksheet;

import org.jspecify.annotations.NullMarked;
