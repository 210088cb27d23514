/**
 * KI-Startklar: where the program starts and where its parts are put together. Everything else is
 * in the packages below and knows neither {@code Main} nor {@code App}.
 */
@NullMarked
package kistartklar;

import org.jspecify.annotations.NullMarked;
