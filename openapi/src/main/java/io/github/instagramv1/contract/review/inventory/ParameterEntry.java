package io.github.instagramv1.contract.review.inventory;

/**
 * A parameter, or a field of a form body.
 *
 * @param name on the wire
 * @param in {@code path}, {@code query}, {@code header}, {@code cookie} or {@code body}
 * @param required whether it must be there
 * @param type type, format and bounds in short, such as {@code integer(int32) 1.. default 20}
 */
public record ParameterEntry(String name, String in, boolean required, String type) {}
