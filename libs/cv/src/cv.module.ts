import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CvController } from './cv.controller.js';
import { CvEntity, DocumentEntity, DocumentPageEntity } from './cv.entities.js';
import { CvReadingJobs } from './cv-reading.jobs.js';
import { CvReview } from './cv-review.service.js';
import { DocumentPreviews } from './document-previews.service.js';
import { Documents } from './documents.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([DocumentEntity, DocumentPageEntity, CvEntity])],
  controllers: [CvController],
  providers: [Documents, DocumentPreviews, CvReview, CvReadingJobs],
  exports: [Documents, CvReview],
})
export class CvModule {}
