package io.github.instagramv1.conformance.mutant.shape;

import io.github.instagramv1.conformance.mutant.Mutant;

/**
 * A fault in the shape of one operation's responses.
 *
 * @param operation the operationId, or the key that stands for requests that match no operation
 * @param status the status code of the responses that the fault changes
 * @param path the place that a response must contain for the fault to show; empty for every
 *     response
 * @param optional whether a correct server may never send a response that contains this place
 */
public record ShapeMutant(
    Mutant mutant, String operation, int status, String path, boolean optional) {}
