package io.github.instagramv1.conformance.mutant.shape;

import io.github.instagramv1.conformance.mutant.Mutant;

/**
 * A fault of the shape of one operation's responses.
 *
 * @param operation the operationId, or what stands for requests that match none
 * @param status of the responses that it spoils
 * @param path the place that a response must have for it to show; empty text for the response as
 *     such
 * @param optional whether a correct server may send no response that has this place
 */
public record ShapeMutant(
    Mutant mutant, String operation, int status, String path, boolean optional) {}
