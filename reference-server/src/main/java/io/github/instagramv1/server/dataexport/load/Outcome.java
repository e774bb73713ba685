package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.dataexport.Tally;

/**
 * What an import has done.
 *
 * @param userId for whom
 * @param usersMade how many others were made, since the export names them
 * @param placesMade how many named places were made
 * @param unseenMade how many media objects were made that stand for posts that only likes or
 *     comments tell of
 */
public record Outcome(
    long userId, String username, int usersMade, int placesMade, int unseenMade, Tally tally) {}
