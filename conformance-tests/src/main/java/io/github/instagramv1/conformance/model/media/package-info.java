/**
 * What is true of every media object, whatever response shows it: the presence of the properties
 * that depend on its kind and on the viewer, and the hashtags of its caption.
 */
package io.github.instagramv1.conformance.model.media;
