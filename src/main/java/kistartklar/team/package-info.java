/**
 * Checks files that are said to be copies in which members of a team answered. Only looks at what
 * was read; knows no window.
 */
@NullMarked
package kistartklar.team;

import org.jspecify.annotations.NullMarked;
