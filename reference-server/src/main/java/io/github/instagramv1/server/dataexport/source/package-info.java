/** The files of a data export: a folder, or one or several zips, read without being unpacked. */
package io.github.instagramv1.server.dataexport.source;
