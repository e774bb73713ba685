/** The rules of the API, without HTTP. Each service implements the operations of one tag. */
package io.github.instagramv1.server.service;
