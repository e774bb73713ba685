package io.github.instagramv1.conformance.suite.oracle.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A query of a list with its expected items according to the model.
 *
 * @param parameters without {@code count}
 * @param expected all items, over any number of pages
 * @param whole whether these are all items, not only those that were read
 */
record ListQuery(Map<String, String> parameters, List<JsonNode> expected, boolean whole) {}
