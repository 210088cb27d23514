/**
 * Finds words in what the guide asks and explains and in what the firm noted. Pure; whoever shows
 * the hits knows where they lead.
 */
@NullMarked
package kistartklar.domain.search;

import org.jspecify.annotations.NullMarked;
