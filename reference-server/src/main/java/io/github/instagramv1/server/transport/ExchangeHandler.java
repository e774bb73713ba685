package io.github.instagramv1.server.transport;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Creates an exchange for each request. */
final class ExchangeHandler extends Handler.Abstract {
  private final Exchange.Frame frame;

  ExchangeHandler(Exchange.Frame frame) {
    this.frame = frame;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    new Exchange(request, response, callback, frame).start();
    return true;
  }
}
