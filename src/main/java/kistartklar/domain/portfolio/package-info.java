/**
 * One line about a firm, for those who look after several: how ready it is and what it has yet to
 * do. Pure functions of one assessment and a day.
 */
@NullMarked
package kistartklar.domain.portfolio;

import org.jspecify.annotations.NullMarked;
