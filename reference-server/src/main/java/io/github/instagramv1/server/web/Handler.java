package io.github.instagramv1.server.web;

/** Handles the requests to one path with one method. */
@FunctionalInterface
public interface Handler {

  /** Handles a request. May block. */
  WebResponse handle(WebRequest request);
}
