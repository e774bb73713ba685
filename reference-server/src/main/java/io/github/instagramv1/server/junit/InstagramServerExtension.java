package io.github.instagramv1.server.junit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Starts the servers of {@link InstagramServer} annotations and injects them into tests. A server
 * starts when it is first needed: by a constructor, which JUnit calls before or after {@link
 * #beforeAll}, or by one of several concurrent tests.
 */
final class InstagramServerExtension implements BeforeAllCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(InstagramServerExtension.class);

  /**
   * The key under which a test method stores its server. A class stores its server under itself.
   */
  private static final String OF_METHOD = "server of the method";

  /** The class is identified by name, because tests with another client do not need this one. */
  private static final String CLIENT = "io.github.instagramv1.client.InstagramClient";

  /**
   * Starts the server of the class, so that a failure to start fails the class once, not each of
   * its tests.
   */
  @Override
  public void beforeAll(ExtensionContext context) {
    annotation(context.getTestClass())
        .filter(wanted -> !wanted.fresh())
        .ifPresent(wanted -> ofClass(wanted, context));
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

  /**
   * Returns the scope of a test method, so that the constructor that runs for it gets the server of
   * that method. Needs JUnit 5.12.
   */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  private static boolean isClient(Class<?> type) {
    return type.getName().equals(CLIENT);
  }

  private static RunningServer server(ParameterContext parameter, ExtensionContext context) {
    Optional<InstagramServer> ofMethod = annotation(context.getTestMethod());
    if (ofMethod.isPresent() && !isOfEnclosingClass(parameter, context)) {
      return ofMethod(ofMethod.get(), context);
    }
    ExtensionContext annotated =
        annotatedClass(parameter, context)
            .orElseThrow(
                () ->
                    new ParameterResolutionException(
                        "Neither the test class nor the test method is annotated with @InstagramServer, so %s cannot get a server."
                            .formatted(parameter.getDeclaringExecutable())));
    InstagramServer wanted = annotation(annotated.getTestClass()).orElseThrow();
    if (!wanted.fresh()) {
      return ofClass(wanted, annotated);
    }
    if (context.getTestMethod().isEmpty()) {
      throw new ParameterResolutionException(
          "Each test method has its own server, so %s cannot get a server for all of them."
              .formatted(parameter.getDeclaringExecutable()));
    }
    return ofMethod(wanted, context);
  }

  /** Returns whether a parameter belongs to the constructor of an enclosing class. */
  private static boolean isOfEnclosingClass(ParameterContext parameter, ExtensionContext context) {
    return parameter.getDeclaringExecutable() instanceof Constructor<?> constructor
        && !constructor.getDeclaringClass().isAssignableFrom(context.getRequiredTestClass());
  }

  /** Returns the annotated class: that of the test, or otherwise the nearest enclosing class. */
  private static Optional<ExtensionContext> annotatedClass(
      ParameterContext parameter, ExtensionContext context) {
    ExtensionContext from = context;
    while (isOfEnclosingClass(parameter, from)) {
      from = from.getParent().orElseThrow();
    }
    return Stream.iterate(Optional.of(from), Optional::isPresent, each -> each.get().getParent())
        .map(Optional::get)
        .filter(each -> each.getTestMethod().isEmpty())
        .filter(each -> annotation(each.getTestClass()).isPresent())
        .findFirst();
  }

  private static Optional<InstagramServer> annotation(Optional<? extends AnnotatedElement> on) {
    return AnnotationSupport.findAnnotation(on, InstagramServer.class);
  }

  private static RunningServer ofClass(InstagramServer wanted, ExtensionContext context) {
    return started(context.getRequiredTestClass(), wanted, context);
  }

  private static RunningServer ofMethod(InstagramServer wanted, ExtensionContext context) {
    return started(OF_METHOD, wanted, context);
  }

  private static RunningServer started(
      Object key, InstagramServer wanted, ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(key, each -> start(wanted, context), RunningServer.class);
  }

  private static RunningServer start(InstagramServer wanted, ExtensionContext context) {
    return RunningServer.start(
        wanted,
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                WorldTemplates.class,
                key -> new WorldTemplates(WorldCache.ofUser()),
                WorldTemplates.class));
  }
}
