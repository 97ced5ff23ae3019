/** A stand-in for Microsoft Graph that remembers: people, calendars, rooms, meetings and the answers to them. */
@NullMarked
package dk.albertslund.styring.demo.graph;

import org.jspecify.annotations.NullMarked;
