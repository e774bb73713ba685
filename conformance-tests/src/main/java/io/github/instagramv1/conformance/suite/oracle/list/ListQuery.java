package io.github.instagramv1.conformance.suite.oracle.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A query of a list, and what the model says that the list has for it.
 *
 * @param parameters without {@code count}
 * @param expected all items, over however many pages
 * @param whole whether these are all, and not only those that a walk has met
 */
record ListQuery(Map<String, String> parameters, List<JsonNode> expected, boolean whole) {}
