package io.github.instagramv1.server.junit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Starts the servers that {@link InstagramServer} asks for and hands them to tests. */
final class InstagramServerExtension implements BeforeAllCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(InstagramServerExtension.class);

  /** Keys of the store. JUnit looks them up in enclosing classes too. */
  private enum Key {
    ANNOTATION,
    SERVER_OF_CLASS,
    SERVER_OF_METHOD
  }

  /** By its name, since a test that brings another client may do without this project's. */
  private static final String CLIENT = "io.github.instagramv1.client.InstagramClient";

  @Override
  public void beforeAll(ExtensionContext context) {
    AnnotationSupport.findAnnotation(context.getRequiredTestClass(), InstagramServer.class)
        .ifPresent(
            wanted -> {
              Store store = context.getStore(NAMESPACE);
              store.put(Key.ANNOTATION, wanted);
              if (!wanted.fresh()) {
                store.put(Key.SERVER_OF_CLASS, start(wanted, context));
              }
            });
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == InstagramServerInfo.class || isClient(type);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    InstagramServerInfo info = server(parameter, context).info();
    return isClient(parameter.getParameter().getType()) ? info.client() : info;
  }

  private static boolean isClient(Class<?> type) {
    return type.getName().equals(CLIENT);
  }

  private static RunningServer server(ParameterContext parameter, ExtensionContext context) {
    Store store = context.getStore(NAMESPACE);
    InstagramServer ofMethod =
        AnnotationSupport.findAnnotation(context.getTestMethod(), InstagramServer.class)
            .orElse(null);
    InstagramServer ofClass = store.get(Key.ANNOTATION, InstagramServer.class);
    InstagramServer wanted = ofMethod == null ? ofClass : ofMethod;
    if (ofMethod == null && !ofClass.fresh()) {
      return store.get(Key.SERVER_OF_CLASS, RunningServer.class);
    }
    if (context.getTestMethod().isEmpty()) {
      throw new ParameterResolutionException(
          "Each test method has a server of its own, so there is none for all of them to give to %s."
              .formatted(parameter.getDeclaringExecutable()));
    }
    return store.getOrComputeIfAbsent(
        Key.SERVER_OF_METHOD, key -> start(wanted, context), RunningServer.class);
  }

  private static RunningServer start(InstagramServer wanted, ExtensionContext context) {
    return RunningServer.start(
        wanted,
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                WorldTemplates.class, key -> new WorldTemplates(), WorldTemplates.class));
  }
}
