/** What the database holds and how it is asked: all SQL of the server stands here. */
package io.github.instagramv1.server.store;
