package io.github.instagramv1.server.http;

import io.github.instagramv1.server.auth.Authenticator;
import io.github.instagramv1.server.auth.OperationRules;
import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.contract.Contract;
import io.github.instagramv1.server.contract.RequiredParameters;
import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.http.refusal.RefusalMappers;
import io.github.instagramv1.server.log.OnceAMinute;
import io.github.instagramv1.server.settings.ServerSettings;
import java.lang.reflect.Method;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.glassfish.jersey.inject.hk2.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The API as a JAX-RS application: resources, and the filters and mappers around them. */
final class ApiApplication extends ResourceConfig {

  /**
   * Creates the application.
   *
   * @param limits the rate limits
   * @param resources the classes that implement the generated interfaces
   * @param services the objects that their constructors take, each bound by its own class
   * @param address the address with which the current request reached the server
   */
  ApiApplication(
      ServerSettings settings,
      Origin origin,
      Authenticator authenticator,
      RateLimits limits,
      Set<Class<?>> resources,
      List<Object> services,
      Supplier<String> address) {
    property(ServerProperties.WADL_FEATURE_DISABLE, true);
    register(JacksonFeature.withoutExceptionMappers());
    register(new Json(address));
    register(new NumberParameters());
    register(new ConstraintTexts());
    register(new RequestNormalizer());
    RequestCounter counter = new RequestCounter(limits, authenticator, origin);
    register(new RateFilter(counter));
    register(new FormFilter(counter, RequiredParameters.of(Contract.read())));
    register(new OperationName());
    register(new UnreadableFilter());
    OperationRules rules = rules(resources);
    register(new WriteRateFilter(limits, rules));
    register(new AuthenticationFilter(authenticator, rules));
    register(new ResponseHeaders(settings.rateLimit()));
    register(new Jsonp());
    register(new RefusalMappers.OfApi());
    register(new RefusalMappers.OfParameter());
    register(new RefusalMappers.OfConstraint());
    register(new RefusalMappers.OfJaxRs());
    register(new RefusalMappers.OfAnything(new OnceAMinute(InstantSource.system())));
    registerClasses(resources);
    register(new Bindings(services, origin));
  }

  /**
   * Returns the rules of the contract, after verifying that they include every operation of the
   * server.
   */
  private static OperationRules rules(Set<Class<?>> resources) {
    OperationRules rules = OperationRules.read();
    for (Class<?> resource : resources) {
      for (Class<?> api : resource.getInterfaces()) {
        for (Method operation : api.getMethods()) {
          rules.of(operation.getName());
        }
      }
    }
    return rules;
  }

  private static final class Bindings extends AbstractBinder {
    private final List<Object> services;
    private final Origin origin;

    Bindings(List<Object> services, Origin origin) {
      this.services = services;
      this.origin = origin;
    }

    @Override
    protected void configure() {
      services.forEach(this::bindByClass);
      bind(origin).to(Origin.class);
      bindFactory(RequestScopedFactories.Callers.class).to(Caller.class).in(RequestScoped.class);
      bindFactory(RequestScopedFactories.Links.class).to(PageLinks.class).in(RequestScoped.class);
    }

    @SuppressWarnings("unchecked")
    private <T> void bindByClass(T service) {
      bind(service).to((Class<? super T>) service.getClass());
    }
  }
}
