package io.github.instagramv1.server.direct;

import io.github.instagramv1.server.direct.OperationParameter.Source;
import io.github.instagramv1.server.form.Parameters;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An operation that can be run.
 *
 * @param id its name in the contract, which is that of the generated method
 * @param method takes the values of the parameters as an array, and gives the response
 * @param variables the names of the variables in its path, in their order
 * @param parameters of the generated method, in their order
 */
record Operation(
    String id, MethodHandle method, List<String> variables, List<OperationParameter> parameters) {

  /** Names that any request may have besides the operation's own. */
  private static final Set<String> OF_ALL = Set.of("access_token", "client_id");

  Operation {
    variables = List.copyOf(variables);
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads the values for the method.
   *
   * @param segments the values of the path variables
   * @return null if one is missing or invalid, or the request has an unknown parameter, or one with
   *     another number of values than one
   */
  Object[] values(List<String> segments, Parameters query, Parameters form) {
    if (!isPlain(query, false) || !isPlain(form, true)) {
      return null;
    }
    Object[] values = new Object[parameters.size()];
    try {
      for (int i = 0; i < values.length; i++) {
        OperationParameter parameter = parameters.get(i);
        values[i] = parameter.value(text(parameter, segments, query, form));
      }
    } catch (IllegalArgumentException e) {
      return null;
    }
    return values;
  }

  private String text(
      OperationParameter parameter, List<String> segments, Parameters query, Parameters form) {
    return switch (parameter.source()) {
      case PATH -> segments.get(variables.indexOf(parameter.name()));
      case QUERY -> query.only(parameter.name());
      case FORM ->
          form.has(parameter.name()) ? form.only(parameter.name()) : query.only(parameter.name());
    };
  }

  private boolean isPlain(Parameters given, boolean form) {
    if (given.fault().isPresent()) {
      return false;
    }
    for (Map.Entry<String, List<String>> one : given.entries()) {
      if (one.getValue().size() != 1
          || one.getValue().get(0).isEmpty()
          || !(OF_ALL.contains(one.getKey()) || has(one.getKey(), form))) {
        return false;
      }
    }
    return true;
  }

  private boolean has(String name, boolean form) {
    for (OperationParameter parameter : parameters) {
      if (parameter.name().equals(name)
          && parameter.source() != Source.PATH
          && (!form || parameter.source() == Source.FORM)) {
        return true;
      }
    }
    return false;
  }
}
