package io.github.instagramv1.contract.review.inventory;

import io.github.instagramv1.contract.source.Place;
import java.util.List;

/**
 * An operation.
 *
 * @param id the operationId
 * @param method in capitals
 * @param path as written
 * @param tag its first tag
 * @param summary its summary
 * @param scopes the scopes for the authenticated user's own objects, one text for each accepted
 *     credential, such as {@code basic} or {@code client_id}
 * @param scopeForOthers {@code x-scope-for-others}, or an empty text
 * @param parameters its parameters, those of the body included
 * @param responses its responses in the order of the file
 * @param examples how many examples it has, of parameters, bodies and responses
 * @param deprecated whether it is deprecated
 * @param deprecatedSince {@code x-deprecated-since}, or an empty text
 * @param place its place
 * @param yaml its lines as written
 */
public record OperationEntry(
    String id,
    String method,
    String path,
    String tag,
    String summary,
    List<String> scopes,
    String scopeForOthers,
    List<ParameterEntry> parameters,
    List<ResponseEntry> responses,
    int examples,
    boolean deprecated,
    String deprecatedSince,
    Place place,
    List<String> yaml) {
  public OperationEntry {
    scopes = List.copyOf(scopes);
    parameters = List.copyOf(parameters);
    responses = List.copyOf(responses);
    yaml = List.copyOf(yaml);
  }
}
