package io.github.instagramv1.conformance.run;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The identity of a check.
 *
 * @param id with a dot and the operationId if the check runs once for each operation
 * @param baseId the id without the operationId
 * @param operation an empty text for a check without an operation
 * @param repeated whether the check runs once for each of several operations
 */
public record CheckIdentity(
    String id,
    String baseId,
    String title,
    String operation,
    boolean negative,
    String tag,
    Level.Kind level,
    boolean writes,
    boolean repeated) {

  static CheckIdentity of(ExtensionContext context) {
    return of(
        context.getRequiredTestClass(), context.getRequiredTestMethod(), context.getDisplayName());
  }

  static CheckIdentity of(Class<?> type, Method method) {
    return of(type, method, method.getAnnotation(DisplayName.class).value());
  }

  private static CheckIdentity of(Class<?> type, Method method, String displayName) {
    String[] parts = displayName.split(": ", 2);
    String[] ids = parts[0].split("\\.", 2);
    Optional<Operation> operation = Optional.ofNullable(method.getAnnotation(Operation.class));
    return new CheckIdentity(
        parts[0],
        ids[0],
        parts.length == 2 ? parts[1] : "",
        ids.length == 2 ? ids[1] : operation.map(Operation::value).orElse(""),
        negative(method),
        Optional.ofNullable(type.getAnnotation(Tag.class)).map(Tag::value).orElse(""),
        Optional.ofNullable(method.getAnnotation(Level.class))
            .map(Level::value)
            .orElse(Level.Kind.CORE),
        method.isAnnotationPresent(Writes.class),
        method.isAnnotationPresent(EachOperation.class));
  }

  private static boolean negative(Method method) {
    return Optional.ofNullable(method.getAnnotation(Operation.class))
        .map(Operation::negative)
        .or(
            () ->
                Optional.ofNullable(method.getAnnotation(EachOperation.class))
                    .map(EachOperation::negative))
        .orElse(false);
  }
}
