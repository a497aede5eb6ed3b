import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CvController } from './cv.controller.js';
import { CvDraftEntity, CvEntity, CvValidationEntity, DocumentEntity, DocumentPageEntity } from './cv.entities.js';
import { CvHistory } from './cv-history.queries.js';
import { CvReadingJobs } from './cv-reading.jobs.js';
import { CvReminders } from './cv-reminders.service.js';
import { CvReview } from './cv-review.service.js';
import { DocumentPreviews } from './document-previews.service.js';
import { Documents } from './documents.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([DocumentEntity, DocumentPageEntity, CvEntity, CvValidationEntity, CvDraftEntity]),
  ],
  controllers: [CvController],
  providers: [Documents, DocumentPreviews, CvReview, CvHistory, CvReminders, CvReadingJobs],
  exports: [Documents, CvReview],
})
export class CvModule {}
