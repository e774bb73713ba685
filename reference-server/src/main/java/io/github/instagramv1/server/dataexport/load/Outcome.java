package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.dataexport.Tally;

/**
 * The result of an import.
 *
 * @param userId the user of the import
 * @param usersMade the number of other users that were created because the export names them
 * @param placesMade the number of created places
 * @param unseenMade the number of media objects that were created for posts known from likes or
 *     comments only
 */
public record Outcome(
    long userId, String username, int usersMade, int placesMade, int unseenMade, Tally tally) {}
