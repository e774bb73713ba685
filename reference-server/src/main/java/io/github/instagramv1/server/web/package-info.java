/** Pages and forms beside the API: the frame that handlers of single paths stand in. */
package io.github.instagramv1.server.web;
