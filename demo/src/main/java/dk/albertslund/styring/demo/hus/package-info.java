/** The house as the demo furnishes it: the bot's own application with peers, people and a time of its own. */
@NullMarked
package dk.albertslund.styring.demo.hus;

import org.jspecify.annotations.NullMarked;
