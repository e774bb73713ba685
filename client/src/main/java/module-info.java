/** A client of the classic Instagram API, version 1. */
@SuppressWarnings("module") // The API's version is part of its name.
module io.github.instagramv1.client {
  requires transitive java.net.http;
  requires static java.compiler;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires org.slf4j;

  exports io.github.instagramv1.client;
  exports io.github.instagramv1.client.api;
  exports io.github.instagramv1.client.auth;
  exports io.github.instagramv1.client.call;
  exports io.github.instagramv1.client.error;
  exports io.github.instagramv1.client.http;
  exports io.github.instagramv1.client.model;
  exports io.github.instagramv1.client.oauth;
  exports io.github.instagramv1.client.page;
  exports io.github.instagramv1.client.service;
  exports io.github.instagramv1.client.value;
}
