/**
 * One running program per user: a second start hands its files to the first and ends. The two talk
 * through a file of the user (a Unix domain socket), so nothing outside the PC can take part.
 */
@NullMarked
package kistartklar.instance;

import org.jspecify.annotations.NullMarked;
